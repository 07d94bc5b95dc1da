/** Where one types to find something: a lens, the text, and the shortcut or a button that clears it. */
import { useRef, type ComponentProps, type KeyboardEvent } from 'react'
import Search from 'lucide-react/icons/search'
import X from 'lucide-react/icons/x'
import { classNames } from '../class-names.ts'
import { Kbd } from '../display/kbd.tsx'
import { ariaShortcut } from '../shortcut.ts'
import inputStyles from './input.module.css'
import styles from './search-field.module.css'

type InputProps = Omit<ComponentProps<'input'>, 'value' | 'onChange' | 'type' | 'size'>

interface SearchFieldProps extends InputProps {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  /** The key that leads here; shown while the field is empty. */
  readonly shortcut?: string | undefined
  /** 30 or 32 px high. */
  readonly size?: 'sm' | 'md' | undefined
}

export function SearchField(props: SearchFieldProps) {
  const { label, value, onChange, shortcut, size = 'md', placeholder, className, onKeyDown, ref, ...rest } = props
  const own = useRef<HTMLInputElement>(null)

  function clear() {
    onChange('')
    own.current?.focus()
  }

  function onKey(event: KeyboardEvent<HTMLInputElement>) {
    onKeyDown?.(event)
    if (event.defaultPrevented || event.key !== 'Escape' || value === '') return
    event.preventDefault()
    event.stopPropagation()
    onChange('')
  }

  return (
    <div data-size={size} className={classNames(inputStyles.frame, styles.frame, className)}>
      <Search aria-hidden="true" />
      <input
        autoComplete="off"
        autoCorrect="off"
        spellCheck={false}
        enterKeyHint="search"
        {...rest}
        ref={(input) => {
          own.current = input
          if (typeof ref === 'function') return ref(input)
          if (ref) ref.current = input
          return undefined
        }}
        type="search"
        value={value}
        placeholder={placeholder ?? label}
        aria-label={label}
        aria-keyshortcuts={shortcut === undefined ? undefined : ariaShortcut(shortcut)}
        className={classNames(inputStyles.input, styles.input)}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={onKey}
      />
      {value === '' && shortcut !== undefined && <Kbd keys={shortcut} />}
      {value !== '' && (
        <button type="button" aria-label="Clear" className={styles.clear} onClick={clear}>
          <X aria-hidden="true" />
        </button>
      )}
    </div>
  )
}
