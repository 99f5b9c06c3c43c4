// What a listing calls a file, where it could be one of ours. A store may list anything, `..` and `__proto__` included: names
// that no exchange would write are passed over, so that nothing has to be careful with them afterwards.

const ours = /^[a-z0-9][a-z0-9.-]{0,254}$/

export const isFileName = (name: string): boolean => ours.test(name)
