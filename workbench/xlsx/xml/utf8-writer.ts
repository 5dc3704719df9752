/** Gathers text as UTF-8 piece by piece, so that a large part never exists as one string. */

const FLUSH_AT = 1 << 18;

export class Utf8Writer {
  private text = "";
  private readonly pieces: Buffer[] = [];

  add(text: string): void {
    this.text += text;
    if (this.text.length > FLUSH_AT) this.flush();
  }

  toBuffer(): Buffer {
    this.flush();
    return this.pieces.length === 1 && this.pieces[0] ? this.pieces[0] : Buffer.concat(this.pieces);
  }

  private flush(): void {
    this.pieces.push(Buffer.from(this.text, "utf8"));
    this.text = "";
  }
}
