/** A rule's example: what stands between ⟦ and ⟧ is what the rule marks. */
export function MarkedText({ text }: { readonly text: string }) {
  const [before = '', rest = ''] = text.split('⟦', 2)
  const [quote = '', after = ''] = rest.split('⟧', 2)
  return (
    <span>
      {before}
      <mark>{quote}</mark>
      {after}
    </span>
  )
}
