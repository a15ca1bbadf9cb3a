/** How to verify a package without us, in four languages: for whoever gets one, with commands that work as they stand. */

export const verifyLanguages = ['zh-CN', 'zh-TW', 'en', 'es'] as const
export type VerifyLanguage = (typeof verifyLanguages)[number]

/** `root` = the printed anchor, 64 hexadecimal digits; `groups` = the same as it is printed; `stamps` = paths of time stamps, may be none. */
export type Verified = { root: string; groups: string; stamps: readonly string[] }

const commands = ({ root, stamps }: Verified) => ({
  sums: ['    sha256sum -c sha256sums.txt            (Linux)', '    shasum -a 256 -c sha256sums.txt        (macOS)'],
  one: ['    Get-FileHash -Algorithm SHA256 manifest.json'],
  stamps: stamps.map((path) => `    openssl ts -verify -digest ${root} -in ${path} -CAfile ca.pem`),
})

type Words = {
  title: string; page: string[]; sums: string; one: string; stamps: string; noStamps: string; limits: string[]
}

const words: Record<VerifyLanguage, Words> = {
  'zh-CN': {
    title: '怎样核对这个证据包',
    page: [
      '1. 用任何浏览器打开 verify.html。这一页不联网，什么都不发送。', '2. 选择压缩包，或者选择解压后的整个文件夹。',
      '3. 看到“全部一致”后，把“纸上的锚点”与《证据目录》上印的八组逐组对照：',
    ],
    sums: '不用浏览器也可以。在解压后的文件夹里校验每个文件：',
    one: 'Windows 的 PowerShell 里可以逐个校验文件，与 manifest.json 里的 sha256 对照；manifest.json 自己的校验值写在 anchor.json 的 package-made 一行里：',
    stamps: '时间戳（RFC 3161）：证明锚点在那时已经存在。ca.pem 是时间戳机构公布的根证书：', noStamps: '这个证据包没有第三方时间戳。锚点的时间是制作时那台电脑的时间。',
    limits: [
      '“全部一致”只说明包里各部分彼此对得上。锚点也和另外保管的一份（打印的目录、时间戳）逐组一致，才说明从那一份留下时起没有变过。',
      '内容是否真实，要看原始载体，请保留手机。',
      '“摘录”只含本案的行，“副本”去掉了位置和设备信息；它们的原件由当事人保管，校验值写在 manifest.json 里，可以当面核对。',
    ],
  },
  'zh-TW': {
    title: '怎樣核對這個證據包',
    page: [
      '1. 用任何瀏覽器開啟 verify.html。這一頁不連網，什麼都不傳送。', '2. 選擇壓縮檔，或者選擇解壓縮後的整個資料夾。',
      '3. 看到「全部一致」後，把「紙上的錨點」與《證據目錄》上印的八組逐組對照：',
    ],
    sums: '不用瀏覽器也可以。在解壓縮後的資料夾裡驗證每個檔案：',
    one: 'Windows 的 PowerShell 裡可以逐個驗證檔案，與 manifest.json 裡的 sha256 對照；manifest.json 自己的雜湊值寫在 anchor.json 的 package-made 那一筆裡：',
    stamps: '時間戳記（RFC 3161）：證明錨點在那時已經存在。ca.pem 是時間戳記機構公布的根憑證：', noStamps: '這個證據包沒有第三方時間戳記。錨點的時間是製作時那台電腦的時間。',
    limits: [
      '「全部一致」只表示包裡各部分彼此相符。錨點也與另外保存的一份（列印的目錄、時間戳記）逐組相同，才表示從那一份留下時起沒有變過。',
      '內容是否真實，要看原始載體，請保留手機。',
      '「摘錄」只含本案的列，「副本」去掉了位置和裝置資訊；它們的原件由當事人保管，雜湊值寫在 manifest.json 裡，可以當面核對。',
    ],
  },
  en: {
    title: 'How to verify this evidence package',
    page: [
      '1. Open verify.html in any browser. The page uses no network and sends nothing.', '2. Choose the ZIP file, or the whole unpacked folder.',
      '3. When it says that everything agrees, compare the anchor on paper, group by group, with the eight groups printed on the exhibit list:',
    ],
    sums: 'Without a browser: in the unpacked folder, check every file:',
    one: 'In PowerShell on Windows, check files one by one and compare with sha256 in manifest.json.'
      + ' The digest of manifest.json itself stands in the line package-made of anchor.json:',
    stamps: 'Time stamps (RFC 3161) prove that the anchor existed at that time. ca.pem is the root certificate the authority publishes:',
    noStamps: "This package has no time stamp of a third party. The anchor's time is that of the computer that made it.",
    limits: [
      'Agreement shows only that the parts fit together. If the anchor also equals one kept elsewhere (printed list, time stamp),',
      'nothing has changed since that one was made.',
      'Whether the content is true is told by the device it came from; keep the phone.',
      'An extract holds only the rows of the case, a copy is without place and device.',
      'Their originals are with the person; their digests stand in manifest.json and can be compared in person.',
    ],
  },
  es: {
    title: 'Cómo verificar este paquete de pruebas',
    page: [
      '1. Abra verify.html en cualquier navegador. La página no usa la red ni envía nada.', '2. Elija el archivo ZIP o la carpeta descomprimida entera.',
      '3. Cuando diga que todo coincide, compare el ancla en papel, grupo por grupo, con los ocho grupos impresos en la lista de pruebas:',
    ],
    sums: 'Sin navegador: en la carpeta descomprimida, compruebe cada archivo:',
    one: 'En PowerShell de Windows, compruebe los archivos uno por uno y compárelos con sha256 en manifest.json.'
      + ' La suma del propio manifest.json está en la línea package-made de anchor.json:',
    stamps: 'Los sellos de tiempo (RFC 3161) prueban que el ancla existía en ese momento. ca.pem es el certificado raíz que publica la autoridad:',
    noStamps: 'Este paquete no lleva sello de tiempo de terceros. La hora del ancla es la del ordenador que lo hizo.',
    limits: [
      'Que todo coincida solo muestra que las partes concuerdan. Si el ancla es también igual a otra guardada aparte (lista impresa, sello de tiempo),',
      'nada ha cambiado desde que se hizo esa. Para saber si el contenido es cierto hay que ver el aparato de origen; conserve el teléfono.',
      'Un extracto contiene solo las filas del caso; una copia no lleva datos de ubicación ni del dispositivo.',
      'Sus originales los guarda la persona; sus sumas están en manifest.json y pueden compararse en persona.',
    ],
  },
}

/** The text of one language, lines ending in CR LF so that every editor shows them. */
export function verifyText(language: VerifyLanguage, verified: Verified): string {
  const [say, run] = [words[language], commands(verified)]
  const stamps = run.stamps.length > 0 ? [say.stamps, '', ...run.stamps] : [say.noStamps]
  const page = [say.title, '', ...say.page, '', `    ${verified.groups}`]
  const lines = [...page, '', say.sums, '', ...run.sums, '', say.one, '', ...run.one, '', ...stamps, '', ...say.limits]
  return `${lines.join('\r\n')}\r\n`
}
