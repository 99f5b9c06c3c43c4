// Success or an expected failure as a value. Throw only for bugs; what can happen to a careful person is a Result.

export type Ok<T> = { readonly ok: true; readonly value: T }
export type Err<E> = { readonly ok: false; readonly error: E }
export type Result<T, E> = Ok<T> | Err<E>

export const ok = <T>(value: T): Ok<T> => ({ ok: true, value })
export const err = <E>(error: E): Err<E> => ({ ok: false, error })

/** The value, or a thrown Error: only where a failure would be a bug. */
export const unwrap = <T, E>(result: Result<T, E>): T => {
  if (result.ok) return result.value
  throw new Error(`unexpected failure: ${JSON.stringify(result.error)}`)
}

/** Null where it throws: for what a browser may refuse at any moment, as it starts no worker in a page that is being left. */
export const attempted = <T>(make: () => T): T | null => {
  try {
    return make()
  } catch {
    return null
  }
}
