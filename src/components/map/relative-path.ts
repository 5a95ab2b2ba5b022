import type { GeoContext } from 'd3-geo';

/** Writes a path in whole units with relative points: a third of the bytes of absolute ones. */
export class RelativePath implements GeoContext {
  private text = '';
  private at: readonly [number, number] = [0, 0];
  private start: readonly [number, number] = [0, 0];

  beginPath(): void {
    this.text = '';
  }

  moveTo(x: number, y: number): void {
    this.text += `m${this.step(x, y)}`;
    this.start = this.at;
  }

  lineTo(x: number, y: number): void {
    const step = this.step(x, y);
    // After a move, further pairs are lines; a minus sign also separates numbers.
    if (step !== '0 0') this.text += step.startsWith('-') ? step : ` ${step}`;
  }

  closePath(): void {
    this.text += 'z';
    this.at = this.start;
  }

  arc(): void {
    throw new Error('Coasts have no points.');
  }

  toString(): string {
    return this.text;
  }

  private step(x: number, y: number): string {
    const [fromX, fromY] = this.at;
    this.at = [Math.round(x), Math.round(y)];
    return `${String(this.at[0] - fromX)} ${String(this.at[1] - fromY)}`.replace(' -', '-');
  }
}
