export default (config) => {
  config.addPassthroughCopy('site.css')
}
