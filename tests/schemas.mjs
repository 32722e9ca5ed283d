// Our JSON Schemas, ready to hold something against.
import Ajv from 'ajv/dist/2020.js';

/** A function from a value to its faults, none when it is in order. `others` are the schemas to which it refers. */
export function faults_by(schema, ...others) {
  const accepts = new Ajv({ strict: true, strictRequired: false, allowUnionTypes: true, schemas: others }).compile(schema);
  return (value) => {
    if (accepts(value)) return [];
    // The deepest complaint is the one to look at.
    const { instancePath, message, params } = accepts.errors.reduce((deepest, error) => (error.instancePath.length > deepest.instancePath.length ? error : deepest));
    return [`${instancePath} ${message} ${JSON.stringify(params)} in ${JSON.stringify(value)?.slice(0, 200)}`];
  };
}
