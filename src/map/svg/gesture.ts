/** Which gestures are the map's, and which are the page's. */

/**
 * Where the page scrolls past the map, one finger and the bare wheel are the page's.
 * @param scrolls whether the page scrolls past the map
 */
export function isMapGesture(event: Event, scrolls: boolean): boolean {
  if (!scrolls) return true;
  if (event instanceof WheelEvent) return event.ctrlKey || event.metaKey;
  // Desktop Safari has no TouchEvent at all.
  if (typeof TouchEvent !== 'undefined' && event instanceof TouchEvent) {
    return event.touches.length > 1;
  }
  return true;
}
