/** Lit's decorator `property`, as the build has it: a static field, which is all that the small base class knows. */
export const property =
  (options = {}) =>
  ({ constructor }, name) => {
    if (!Object.hasOwn(constructor, 'properties')) constructor.properties = {};
    constructor.properties[name] = { ...options };
  };
