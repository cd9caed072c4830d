/** Shows the little Markdown that our own policy is written in: headings, paragraphs and flat lists. */
export function PlainMarkdown({ source }: { readonly source: string }) {
  const blocks = source.trim().split(/\n{2,}/u)
  return blocks.map((block) => <Block key={block} source={block} />)
}

function Block({ source }: { readonly source: string }) {
  if (source.startsWith('# ')) return <h1>{source.slice(2)}</h1>
  if (source.startsWith('## ')) return <h2>{source.slice(3)}</h2>
  if (!source.startsWith('- ')) return <p>{source}</p>
  const items = source.split('\n').map((line) => line.slice(2))
  return (
    <ul>
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  )
}
