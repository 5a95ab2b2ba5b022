/** Walks through a page with the Tab key alone. */
import type { JSHandle, Page } from 'playwright-core';

const CONTROLS =
  'a[href], button:not([disabled]), input:not([type="hidden"]):not([disabled]), select, textarea, summary, [tabindex]:not([tabindex="-1"])';

/** Presses Tab once for each control of the page that is open. Faults are controls reached out of order, not outlined or out of sight. */
export async function walkWithTab(page: Page) {
  const due = await page.evaluateHandle(
    (selector) => [...document.querySelectorAll(selector)].filter((control) => control.checkVisibility()),
    CONTROLS,
  );
  const controls = await due.evaluate((all) => all.length);
  const faults: string[] = [];
  for (let index = 0; index < controls; index++) {
    await page.keyboard.press('Tab');
    const focus = await focused(due);
    if (focus.index !== index) faults.push(`${String(index)} was due, ${String(focus.index)} came: ${focus.html}`);
    if (!focus.isOutlined) faults.push(`no outline: ${focus.html}`);
    if (!focus.isInSight) faults.push(`out of sight: ${focus.html}`);
  }
  return { controls, faults };
}

/** Describes the focused element: its place among the expected controls, and how its focus is visible. */
function focused(due: JSHandle<readonly Element[]>) {
  return due.evaluate(async (all) => {
    // The page scrolls to the focused element in the next frame.
    await new Promise(requestAnimationFrame);
    const element = document.activeElement ?? document.body;
    const style = getComputedStyle(element);
    const box = element.getBoundingClientRect();
    return {
      index: all.indexOf(element),
      html: element.outerHTML.slice(0, 120),
      isOutlined: style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2,
      isInSight: box.width > 0 && box.height > 0 && box.bottom > 0 && box.top < innerHeight && box.right > 0,
    };
  });
}
