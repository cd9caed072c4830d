// Puts the draft into a real Quill editor, with its title and headings formatted.
const quill = new Quill('#draft', {
  theme: 'snow',
  modules: { toolbar: [[{ header: [2, 3, false] }], ['bold', 'underline'], [{ align: [] }]] },
})

const formatOf = (line, index) => {
  if (index === 0) return { header: 2, align: 'center' }
  return /^[一二三四五]、/.test(line) ? { header: 3 } : {}
}

const response = await fetch('/demo/draft.txt')
const lines = (await response.text()).trimEnd().split('\n')
quill.setContents(
  lines.flatMap((line, index) => [
    { insert: line },
    { insert: '\n', attributes: formatOf(line, index) },
  ]),
)
document.body.dataset.ready = 'true'
