/** The names of the months in French, January first. */
export const frenchMonths: readonly string[] =
  /* @__PURE__ */ 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' ');
