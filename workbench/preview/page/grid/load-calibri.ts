/** Fetches the font of the grid before anything is drawn with it: a canvas is not drawn again when a font comes later. */
import "./calibri.css";

const faces = ["", "bold ", "italic ", "italic bold "].map((look) => `${look}11pt Calibri`);

/** Where there is none, the grid takes another one: nobody waits for it in vain. */
export async function loadCalibri(fonts: FontFaceSet): Promise<void> {
  await Promise.allSettled(faces.map((face) => fonts.load(face)));
}
