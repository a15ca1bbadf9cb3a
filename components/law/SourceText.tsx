const address = /(https?:\/\/[^\s；;，]+)/

/** Where a text was read; addresses in it are links that tell the other side nothing about where one came from. */
export function SourceText({ source }: { source: { title: string; ref: string } }) {
  return (
    <span lang="zh-CN" className="wrap-anywhere">
      {source.title}（{source.ref.split(address).map((piece, place) => (address.test(piece)
        ? <a key={place} href={piece} rel="noreferrer noopener" className="text-act underline">{piece}</a> : piece))}）
    </span>
  )
}
