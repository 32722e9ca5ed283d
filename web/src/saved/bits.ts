// A row of bits, written and read back. Small numbers take few bits; no number needs to be known to be the largest.

export class Writer {
  private bits = '';

  take(bits: string): this { this.bits += bits; return this; }
  flag(value: boolean): this { return this.take(value ? '1' : '0'); }
  fixed(value: number, width: number): this { return this.take(value.toString(2).padStart(width, '0')); }

  /** Any whole number from 0; the ones below 2^k take k + 1 bits (exponential Golomb code). */
  number(value: number, k = 0): this {
    const binary = (value + 2 ** k).toString(2);
    return this.take('0'.repeat(binary.length - 1 - k)).take(binary);
  }

  /** As one number; a one before the first bit keeps the zeros after it. */
  value(): bigint { return BigInt(`0b1${this.bits}`); }
}

/** Throws a RangeError where there is no such thing: that is no row of ours. */
export class Reader {
  private readonly bits: string;
  private at = 0;

  constructor(value: bigint) { this.bits = value.toString(2).slice(1); }

  take(width: number): string {
    if (this.at + width > this.bits.length) throw new RangeError('the bits end too soon');
    this.at += width;
    return this.bits.slice(this.at - width, this.at);
  }
  flag(): boolean { return this.take(1) === '1'; }
  fixed(width: number): number { return parseInt(this.take(width), 2); }

  number(k = 0): number {
    let width = k;
    while (!this.flag()) if ((width += 1) > 48) throw new RangeError('a number is too large');
    return 2 ** width + (width > 0 ? this.fixed(width) : 0) - 2 ** k;
  }

  end(): void {
    if (this.at !== this.bits.length) throw new RangeError('bits are left over');
  }
}
