import { GraphQLError, type ValidationRule } from 'graphql';
import { limits } from './limits.ts';
import { shapeOf } from './document-shape.ts';

const measures = ['depth', 'introspectionDepth', 'aliases', 'directives'] as const;

/** Refuses documents that are too deep, or say the same thing under too many names. */
export const shapeRule: ValidationRule = (context) => ({
  Document(document) {
    const shape = shapeOf(document);
    for (const measure of measures)
      if (shape[measure] > limits[measure])
        context.reportError(
          new GraphQLError(`The document exceeds the limit of ${limits[measure]} for ${measure}`),
        );
  },
});
