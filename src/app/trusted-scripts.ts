// The one policy through which the app names scripts to run (workers, the service worker): its own files and nothing
// else. It makes no HTML, so that with `require-trusted-types-for` no text can ever become markup.

/** The part of the Trusted Types API used here; TypeScript's DOM library has none of it yet. */
type TrustedTypes = {
  createPolicy(name: string, rules: { createScriptURL(address: string): string }): unknown
}

declare global {
  var trustedTypes: TrustedTypes | undefined
}

/** Call once, before anything else. Browsers without Trusted Types rely on `script-src` alone. */
export const trustOwnScripts = (): void => {
  globalThis.trustedTypes?.createPolicy('default', {
    createScriptURL: (address) => {
      if (new URL(address, location.href).origin === location.origin) return address
      throw new TypeError(`Not a script of this app: ${address}`)
    },
  })
}
