/** The little of the HEIC decoder that is used. */
declare module 'libheif-js/libheif-wasm/libheif-bundle.mjs' {
  type Box = { width: number; height: number; data: Uint8ClampedArray }
  type Image = { get_width(): number; get_height(): number; display(into: Box, done: (shown: Box | null) => void): void }
  export default function libheif(): { HeifDecoder: new () => { decode(bytes: Uint8Array): Image[] } }
}
