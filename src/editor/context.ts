/** What every part of the editor shares, and how React parts read it. */
import { createContext, useContext } from 'react'
import { useStore } from 'zustand'
import type { Box, NodeId, Point } from '#design/design.ts'
import type { DocumentState, Session } from './session/session.ts'
import type { View } from './session/view.ts'

/** What the canvas shows: the zoom, and the visible box in canvas coordinates. */
export interface CanvasView {
  readonly zoom: number
  readonly visible: Box
}

/** The canvas as commands see it; made by the canvas when it mounts. */
export interface CanvasHandle {
  /** Canvas coordinates of a point in client pixels. */
  readonly toCanvas: (client: Point) => Point
  /** The middle of what is visible, in canvas coordinates. */
  readonly centre: () => Point
  readonly zoom: () => number
  /** Calls the listener now and whenever the view moves; returns what stops that. */
  readonly onView: (listener: (view: CanvasView) => void) => () => void
  /** Moves the view so that the point is in its middle, at once. */
  readonly centreOn: (point: Point) => void
  readonly zoomTo: (zoom: number) => void
  readonly zoomBy: (factor: number) => void
  /** Shows a box, or everything. */
  readonly fit: (box?: Box) => void
  /** Moves the view just far enough that the box is visible. */
  readonly reveal: (box: Box) => void
  /** Moves the view by fractions of what is visible. */
  readonly pan: (by: Point, options?: { readonly smooth: boolean }) => void
  /** Moves keyboard focus to a node, or to the canvas itself. */
  readonly focus: (id: NodeId | null) => void
  /** Whether the client point lies on the canvas. */
  readonly covers: (client: Point) => boolean
}

/** Dialogs the editor can open; the shell renders them when they are first asked for. */
export type DialogName = 'export' | 'link-to' | 'shortcuts'

export interface Dialogs {
  readonly open: (dialog: DialogName) => void
}

/** Pages around the editor. */
export type OutsidePage = 'designs' | 'patterns' | 'map' | 'reading' | 'study' | 'glossary' | 'lists'

/** What leads out of the editor: made by the app, which owns routes and pages. */
export interface Surroundings {
  readonly openFile: () => void
  readonly newDesign: () => void
  readonly show: (page: OutsidePage) => void
}

export interface EditorContext {
  readonly session: Session
  /** Null until the canvas has mounted. */
  readonly canvas: () => CanvasHandle | null
  readonly dialogs: Dialogs
  readonly surroundings: Surroundings
}

const Context = createContext<EditorContext | null>(null)
export const EditorProvider = Context.Provider

/** The editor a component stands in; throws outside one. */
export function useEditor(): EditorContext {
  const editor = useContext(Context)
  if (!editor) throw new Error('This component must stand inside the editor.')
  return editor
}

/** A piece of the document; renders again only when the piece changes. Selectors must return stored values or primitives. */
export function useDocument<T>(selector: (state: DocumentState) => T): T {
  return useStore(useEditor().session.document, selector)
}

/** A piece of the view. */
export function useView<T>(selector: (view: View) => T): T {
  return useStore(useEditor().session.view, selector)
}
