/** What is done while a file is loaded is done without the fault that was tried before, of which the thread still knows. */
const stryker: unknown = Reflect.get(globalThis, '__stryker__');
if (typeof stryker === 'object' && stryker !== null) Reflect.set(stryker, 'activeMutant', undefined);
