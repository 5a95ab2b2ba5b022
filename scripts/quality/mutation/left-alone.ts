import { declareValuePlugin, PluginKind } from '@stryker-mutator/api/plugin';

function isFunction(node: object): boolean {
  return 'type' in node && typeof node.type === 'string' && /Function|Method$/.test(node.type);
}

function holdsFunction(node: unknown): boolean {
  if (typeof node !== 'object' || node === null) return false;
  return isFunction(node) || Object.values(node).some(holdsFunction);
}

function isInFunction(path: object): boolean {
  const above = 'parentPath' in path ? path.parentPath : undefined;
  return typeof above === 'object' && above !== null && (isFunction(above) || isInFunction(above));
}

/**
 * Leaves plain strings as they are: where one is a code or a key, the compiler refuses another; where it is a sentence, a test would only say it
 * again. Strings with values in them are changed. So it leaves what is computed once, while a file is loaded, before a fault is there:
 * `ignoreStatic` does so only where no test loads the file while it runs.
 */
export const strykerPlugins = [
  declareValuePlugin(PluginKind.Ignore, 'left-alone', {
    shouldIgnore: (path) => {
      if ('type' in path && path.type === 'StringLiteral') return 'A plain string.';
      const isOnce = 'node' in path && !isInFunction(path) && !holdsFunction(path.node);
      return isOnce ? 'Computed while the file is loaded.' : undefined;
    },
  }),
];
