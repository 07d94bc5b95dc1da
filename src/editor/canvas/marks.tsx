/** Marks as SVG elements. Colours are custom properties, so a change of theme repaints without rendering. */
import { memo, type ReactElement } from 'react'
import { paints, textStyles, type Mark, type Stroke } from '#drawing/mark.ts'
import type { Ink } from '#catalog/pattern.ts'
import { placedPath } from './icon-path.ts'

function colour(token: Stroke['fill'], ink: Ink | null): string {
  if (token === 'none') return 'none'
  if (token === 'ink') return `var(--ink-${ink ?? 'slate'})`
  if (token === 'ink-tint') return `var(--tint-${ink ?? 'slate'})`
  return `var(--${token})`
}

function markElement(mark: Mark, key: number): ReactElement {
  if (mark.type === 'text') {
    const style = textStyles[mark.style]
    return (
      <text
        key={key}
        className={mark.style}
        x={mark.x}
        y={mark.y}
        fontFamily={`var(--${style.family})`}
        fontSize={style.size}
        fontWeight={style.weight}
        fill={`var(--${style.token})`}
        textAnchor={mark.anchor === 'start' ? undefined : mark.anchor}
      >
        {mark.text}
      </text>
    )
  }
  const paint: Stroke = paints[mark.paint]
  const stroke = paint.stroke === 'none' ? undefined : colour(paint.stroke, mark.ink)
  if (mark.type === 'icon') {
    return (
      <path
        key={key}
        className={`icon ${mark.paint}`}
        d={placedPath(mark.path, { x: mark.x, y: mark.y, scale: mark.size / 24 })}
        fill="none"
        stroke={stroke}
        strokeWidth={(paint.width * mark.size) / 24}
      />
    )
  }
  return (
    <path
      key={key}
      className={mark.paint}
      d={mark.d}
      fill={colour(paint.fill, mark.ink)}
      fillOpacity={paint.fillOpacity}
      stroke={stroke}
      strokeWidth={stroke === undefined ? undefined : paint.width}
      strokeDasharray={paint.dash}
    />
  )
}

/** The elements of a picture's marks; stands inside an `svg`. */
export const Marks = memo(function Marks({ marks }: { readonly marks: readonly Mark[] }): ReactElement {
  return <>{marks.map(markElement)}</>
})
