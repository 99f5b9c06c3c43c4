// A recording of words, to be heard where it stands. It never plays by itself.

export const Sound = ({ src, label }: { src: string; label: string }) => (
  // Nobody writes captions on a shop floor.
  // oxlint-disable-next-line jsx-a11y/media-has-caption
  <audio className="sound" src={src} controls preload="metadata" aria-label={label} />
)
