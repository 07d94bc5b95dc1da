/** A list without bullets that stays a list for those who hear it: some browsers drop the role together with the bullets. */
import type { ComponentProps, ReactElement } from 'react'

export function List(props: ComponentProps<'ul'>): ReactElement {
  // oxlint-disable-next-line jsx-a11y/no-redundant-roles
  return <ul role="list" {...props} />
}
