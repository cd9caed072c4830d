import type { Browser } from 'puppeteer-core'

export interface Picture {
  readonly png: Uint8Array
  /** Where its left upper corner stands on the sheet, in CSS pixels. */
  readonly left: number
  readonly top: number
  readonly width: number
  /** Whether it floats over what lies beneath, as a popup does. */
  readonly floats?: boolean
  readonly caption?: string
}

export interface Sheet {
  readonly width: number
  readonly height: number
  readonly background: string
  readonly pictures: readonly Picture[]
}

/** Lays pictures on a sheet and writes it; the ending of the path says in which format. */
export async function writeSheet(
  browser: Browser,
  path: `${string}.${'png' | 'webp'}`,
  { width, height, background, pictures }: Sheet,
): Promise<void> {
  const page = await browser.newPage()
  await page.setViewport({ width, height })
  const parts = pictures.map(({ png, left, top, width, floats, caption }) => {
    const shadow = floats
      ? 'border-radius: 8px; box-shadow: 0 8px 32px #0006'
      : 'border: 1px solid #8884'
    const source = `data:image/png;base64,${Buffer.from(png).toString('base64')}`
    const label =
      caption === undefined ? '' : `<p style="left: ${left}px; top: ${top - 26}px">${caption}</p>`
    return `${label}<img src="${source}" style="left: ${left}px; top: ${top}px; width: ${width}px; ${shadow}">`
  })
  await page.setContent(
    `<style>
       body { margin: 0; background: ${background}; }
       img, p { position: absolute; }
       p { margin: 0; color: #777; font: 15px/22px 'Noto Sans CJK SC', sans-serif; }
     </style>${parts.join('')}`,
  )
  const type = path.endsWith('.webp') ? 'webp' : 'png'
  await page.screenshot({ path, type, ...(type === 'webp' && { quality: 80 }) })
  await page.close()
}
