import type { Plugin } from 'vite';
import { assessmentFileJsonSchema } from '../src/domain/assessment-file/schema.ts';

/** Publishes the file format's JSON Schema with the app, so that other systems can read the files. */
export function publishJsonSchema(): Plugin {
  return {
    name: 'publish-json-schema',
    apply: 'build',
    generateBundle() {
      this.emitFile({
        type: 'asset',
        fileName: 'barnrattsprovning.schema.json',
        source: `${JSON.stringify(assessmentFileJsonSchema(), null, 2)}\n`,
      });
    },
  };
}
