/** Tells whether two addresses lead to the same page, however they are written. */

/** An address without what does not tell pages apart: the protocol, "www.", a slash at the end, the fragment. */
export const sourceAddress = (url: string): string => {
  const { host, pathname, search } = new URL(url)
  return `${host.replace(/^www\./, '')}${pathname.replace(/\/+$/, '')}${search}`
}
