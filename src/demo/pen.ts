// What the pictures of the demo are drawn with, and how large they are, in pixels.

export type Pen = OffscreenCanvasRenderingContext2D
export const size = { width: 1200, height: 900 } as const
