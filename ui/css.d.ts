/** A CSS module: its class names as written, each mapped to the name in the page. */
declare module '*.module.css' {
  const names: Readonly<Record<string, string>>;
  export default names;
}
declare module '*.css';
