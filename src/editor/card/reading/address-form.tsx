/** A form in place that asks for an address of the web; it refuses what is none, and Escape closes it. */
import { useState, type FormEvent, type KeyboardEvent, type ReactElement } from 'react'
import { limits } from '#design/limits.ts'
import { Button } from '#ui/actions/button.tsx'
import { TextField } from '#ui/fields/text-field.tsx'
import { typedAddress, whyNoAddress } from './web-address.ts'

interface AddressFormProps {
  readonly label: string
  readonly layout?: 'stack' | undefined
  readonly start?: string | undefined
  /** What the button that keeps it says. */
  readonly keep: string
  readonly className: string | undefined
  readonly buttonsClassName: string | undefined
  /** Why a sound address cannot be taken here; null when it can. */
  readonly faultOf?: ((url: URL) => string | null) | undefined
  readonly onKeep: (url: URL) => void
  readonly onCancel: () => void
  /** Further fields, given what closes the form by Escape. */
  readonly more?: ((leave: (event: KeyboardEvent) => void) => ReactElement) | undefined
}

export function AddressForm(props: AddressFormProps): ReactElement {
  const { label, layout, start = '', keep, className, buttonsClassName, faultOf, onKeep, onCancel, more } = props
  const [address, setAddress] = useState(start)
  const [error, setError] = useState<string>()

  function submit(event: FormEvent): void {
    event.preventDefault()
    const url = typedAddress(address)
    const problem = url ? (tooLong(url) ?? faultOf?.(url) ?? undefined) : whyNoAddress(address)
    setError(problem)
    if (url && problem === undefined) onKeep(url)
  }

  function leave(event: KeyboardEvent): void {
    if (event.key !== 'Escape') return
    event.stopPropagation()
    onCancel()
  }

  return (
    <form noValidate className={className} onSubmit={submit}>
      <TextField
        label={label}
        layout={layout}
        ref={focusAtOnce}
        inputMode="url"
        placeholder="https://"
        value={address}
        error={error}
        onChange={setAddress}
        onKeyDown={leave}
      />
      {more?.(leave)}
      <div className={buttonsClassName}>
        <Button type="submit" look="primary" size="sm">
          {keep}
        </Button>
        <Button size="sm" onClick={onCancel}>
          Cancel
        </Button>
      </div>
    </form>
  )
}

/** The user asked for the form with the press before. */
function focusAtOnce(input: HTMLInputElement | null): void {
  input?.focus()
}

function tooLong({ href }: URL): string | undefined {
  return href.length > limits.label ? 'This address is too long to keep.' : undefined
}
