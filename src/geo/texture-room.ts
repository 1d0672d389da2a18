/** Which areas have room for a texture: in a smaller one it is noise, and the colour is lost. */

/** The least that is drawn, pixels across the widest place. */
export const leastAcross = 12;

export const hasRoomForTexture = (
  { labelRadius }: { readonly labelRadius: number },
  metresPerPixel: number,
): boolean => 2 * labelRadius >= leastAcross * metresPerPixel;
