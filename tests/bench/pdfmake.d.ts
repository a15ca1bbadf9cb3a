declare module 'pdfmake' {
  type Fonts = Record<string, { normal: string }>
  const pdfmake: {
    addFonts(fonts: Fonts): void
    setUrlAccessPolicy(allows: (url: string) => boolean): void
    setLocalAccessPolicy(allows: (path: string) => boolean): void
    createPdf(definition: Record<string, unknown>): { getBuffer(): Promise<Buffer> }
  }
  export default pdfmake
}
