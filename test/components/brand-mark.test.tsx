// @vitest-environment happy-dom
import { readFileSync } from 'node:fs'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { BrandMark } from '../../components/brand-mark'

test('the mark on the pages is the drawing that the icons are made of', () => {
  const shapes = (markup: string) => markup.match(/ d="[^"]+"| fill="[^"]+"/gu)
  const icon = readFileSync('public/icon/icon.svg', 'utf8')
  expect(shapes(renderToStaticMarkup(<BrandMark size={18} />))).toEqual(shapes(icon))
})
