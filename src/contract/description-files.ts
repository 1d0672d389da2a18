/** The files that tell others what a data set holds; they are written beside it and follow from the manifest. */

/** A Frictionless Data Package. */
export const packageFile = 'datapackage.json';
/** DCAT-AP-NO in Turtle, for data.norge.no. */
export const catalogueFile = 'dcat.ttl';
