/** The small square that carries a category's ink and an icon; it knows colours and a path, nothing else. */
import { classNames } from '../class-names.ts'
import styles from './tile.module.css'

export type InkName = 'lagoon' | 'slate' | 'moss' | 'violet' | 'ochre' | 'oxide' | 'rose'

interface TileProps {
  readonly ink: InkName
  readonly look: 'filled' | 'tint'
  /** One SVG path in a 24 by 24 box, to be stroked. */
  readonly path: string
  /** 16 (inside a chip), 22, 28 or 34 px. */
  readonly size?: 'xs' | 'sm' | 'md' | 'lg' | undefined
  /** Named only where no visible text stands beside it. */
  readonly label?: string | undefined
  readonly className?: string | undefined
}

export function Tile({ ink, look, path, size = 'sm', label, className }: TileProps) {
  const naming = label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label }
  return (
    <span {...naming} data-ink={ink} data-look={look} data-size={size} className={classNames(styles.tile, className)}>
      <svg viewBox="0 0 24 24" aria-hidden="true">
        <path d={path} />
      </svg>
    </span>
  )
}
