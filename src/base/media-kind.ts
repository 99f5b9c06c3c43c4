// What kind of thing a media type is to a person. Never decides what may be kept: everything may.

export type MediaKind = 'image' | 'video' | 'audio' | 'note' | 'document' | 'other'

export const mediaKindOf = (mediaType: string): MediaKind => {
  const [family = '', form = ''] = mediaType.toLowerCase().split(';')[0]?.split('/') ?? []
  if (family === 'image' || family === 'video' || family === 'audio') return family
  if (family === 'text' && (form === 'plain' || form === 'markdown')) return 'note'
  if (family === 'text' || /pdf|word|document|sheet|presentation|rtf/.test(form)) return 'document'
  return 'other'
}
