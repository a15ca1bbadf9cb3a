/** The little of libsodium that sealed files use. Lengths are those of the buffers given; a wrong tag throws. */
declare module 'sodium-native' {
  type Sealing = [sealed: Buffer, plain: Buffer, aad: Buffer | null, none: null, nonce: Buffer, key: Buffer]
  type Opening = [plain: Buffer, none: null, sealed: Buffer, aad: Buffer | null, nonce: Buffer, key: Buffer]
  export function crypto_aead_xchacha20poly1305_ietf_encrypt(...given: Sealing): number
  export function crypto_aead_xchacha20poly1305_ietf_decrypt(...given: Opening): number
  export function crypto_generichash(digest: Buffer, input: Buffer, key?: Buffer): void
  export function sodium_memcmp(a: Buffer, b: Buffer): boolean
}
