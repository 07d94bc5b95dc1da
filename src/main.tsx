/** Mounts Lintel on the page. */
import { start } from '#app/start.tsx'

start(document.getElementById('root'))
