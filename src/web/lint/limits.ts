/** `requestMegabytes` is what the server lets through to this page; more is refused before it gets here. */
export const limits = { files: 150, fileBytes: 20 << 20, requestMegabytes: 200 } as const
