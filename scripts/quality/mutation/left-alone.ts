import { declareValuePlugin, PluginKind } from '@stryker-mutator/api/plugin';

/**
 * Leaves plain strings as they are: where one is a code or a key, the compiler refuses another; where it is a sentence, a test would only say it
 * again. Strings with values in them are changed.
 */
export const strykerPlugins = [
  declareValuePlugin(PluginKind.Ignore, 'left-alone', {
    shouldIgnore: (path) => ('type' in path && path.type === 'StringLiteral' ? 'A plain string.' : undefined),
  }),
];
