type Props = { text: string; part: string }

/** A text that says a number, with the part that says it set off. */
export const Counted = ({ text, part }: Props) => {
  const [before, ...after] = text.split(part)
  return (
    <>
      {before}
      {after.length > 0 && <strong>{part}</strong>}
      {after.join(part)}
    </>
  )
}
