// Four words to be read aloud by two people: large, and one after the other for whoever listens.

export const CheckWords = ({ words }: { words: readonly string[] }) => (
  <p className="words-aloud">
    {words.map((word) => (
      <span key={word}>{word} </span>
    ))}
  </p>
)
