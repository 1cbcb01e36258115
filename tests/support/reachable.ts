import type { Page } from 'playwright-core';

/**
 * Controls that somebody with a mouse cannot bring into sight whole: cut off by what is around them, or outside of the
 * window with nothing to scroll. Each by its name and what it is.
 */
export async function unreachableOn(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const controls =
      'button, input, select, textarea, a[href], [role="textbox"], [role="row"], [tabindex="0"]';
    const top = [...document.querySelectorAll<HTMLElement>('[role="dialog"], [role="alertdialog"]')].at(-1);
    const all = [...(top ?? document.body).querySelectorAll<HTMLElement>(controls)];
    return all.filter((control) => isMeant(control) && !canBeSeen(control)).map(nameOf);

    /** What is hidden on purpose has another control that stands for it: a label, a row, a menu. */
    function isMeant(control: HTMLElement): boolean {
      if (!control.checkVisibility() || control.closest('[inert], [aria-hidden="true"]')) return false;
      const { width, height } = control.getBoundingClientRect();
      return width > 2 && height > 2 && !isForScreenReadersOnly(control);
    }

    function isForScreenReadersOnly(control: HTMLElement): boolean {
      for (let each: HTMLElement | null = control; each; each = each.parentElement) {
        const { clip, clipPath, position } = getComputedStyle(each);
        if (position === 'absolute' && (clip !== 'auto' || clipPath !== 'none')) return true;
      }
      return false;
    }

    function canBeSeen(control: HTMLElement): boolean {
      const fixed = around(control).filter((each) => !isScrollable(each));
      const before = fixed.map(({ scrollTop, scrollLeft }) => [scrollTop, scrollLeft]);
      control.scrollIntoView({ block: 'nearest', inline: 'nearest' });
      const isForced = fixed.some(
        ({ scrollTop, scrollLeft }, index) =>
          scrollTop !== before[index]![0] || scrollLeft !== before[index]![1],
      );
      return !isForced && isShownEnough(control);
    }

    function isShownEnough(control: HTMLElement): boolean {
      const whole = control.getBoundingClientRect();
      let { left, top: above, right, bottom } = whole;
      for (const each of [document.documentElement, ...around(control)]) {
        const box =
          each === document.documentElement
            ? new DOMRect(0, 0, innerWidth, innerHeight)
            : each.getBoundingClientRect();
        if (each !== document.documentElement && !clips(each)) continue;
        left = Math.max(left, box.left);
        above = Math.max(above, box.top);
        right = Math.min(right, box.right);
        bottom = Math.min(bottom, box.bottom);
      }
      // Of a text or a table, which are larger than the window, a good part must be seen at once.
      const enough = (size: number, most: number) => Math.min(size - 2, most);
      if (right - left < enough(whole.width, 200) || bottom - above < enough(whole.height, 60)) return false;
      const seen = new DOMRect(left, above, right - left, bottom - above);
      return pointsIn(seen).filter((point) => isUncovered(control, point)).length >= 3;
    }

    /** The middle, and half way from there to each corner. */
    function pointsIn({ x, y, width, height }: DOMRect): [x: number, y: number][] {
      const at = (across: number, down: number): [number, number] => [x + width * across, y + height * down];
      return [at(0.5, 0.5), at(0.25, 0.25), at(0.75, 0.25), at(0.25, 0.75), at(0.75, 0.75)];
    }

    /** Another control may lie on a part of it, as a handle does on its frame. */
    function isUncovered(control: HTMLElement, [x, y]: [number, number]): boolean {
      const hit = document.elementFromPoint(x, y);
      if (!hit) return false;
      return (
        control.contains(hit) || hit.contains(control) || hit.closest('label')?.contains(control) === true
      );
    }

    function around(control: HTMLElement): HTMLElement[] {
      const parents: HTMLElement[] = [];
      for (
        let parent = control.parentElement;
        parent && parent !== document.body;
        parent = parent.parentElement
      )
        parents.push(parent);
      return parents;
    }

    function clips(element: HTMLElement): boolean {
      const { overflowX, overflowY } = getComputedStyle(element);
      return overflowX !== 'visible' || overflowY !== 'visible';
    }

    function isScrollable(element: HTMLElement): boolean {
      const { overflowX, overflowY } = getComputedStyle(element);
      return [overflowX, overflowY].some((overflow) => overflow === 'auto' || overflow === 'scroll');
    }

    function nameOf(control: HTMLElement): string {
      const name = control.getAttribute('aria-label') ?? control.textContent.trim().slice(0, 40);
      return `${control.getAttribute('role') ?? control.tagName.toLowerCase()} ${name}`;
    }
  });
}
