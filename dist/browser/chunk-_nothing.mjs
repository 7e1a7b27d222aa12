import { ia as __exportAll, ra as __esmMin } from "./chunk-not-reached.mjs";
// \0nothing
var _nothing_exports = __exportAll({ default: () => _nothing_default });
var _nothing_default;
var init__nothing = __esmMin((() => {
	_nothing_default = {};
}));
export { init__nothing as n, _nothing_exports as t };
