import A from './A.astro';
import Cite from './Cite.astro';
import Count from './Count.astro';
import E from './E.astro';
import Foreign from './Foreign.astro';
import Link from './Link.astro';
import P from './P.astro';
import Point from './Point.astro';
import State from './State.astro';
import Title from './Title.astro';
import Total from './Total.astro';
import Unknown from './Unknown.astro';
import Value from './Value.astro';

/** All that an account may hold besides Markdown (`docs/prose.md`); `State` is set by the plug-in, `a` is a link of Markdown. */
export const vocabulary = { A, Cite, Count, E, Foreign, P, Point, State, Title, Total, Unknown, Value, a: Link };
