// src/sqlite/own-functions.ts
function joined(one, other) {
	return {
		functions: [...one.functions, ...other.functions],
		series: one.series || other.series
	};
}
const SHELL = [{
	name: "regexp",
	arity: 2,
	call: (pattern, text) => matches(pattern, text, "u")
}, {
	name: "regexpi",
	arity: 2,
	call: (pattern, text) => matches(pattern, text, "iu")
}];
function matches(pattern, text, flags) {
	if (typeof pattern !== "string" || text === null || text === void 0) return null;
	try {
		return new RegExp(pattern, flags).test(String(text)) ? 1 : 0;
	} catch {
		throw new Error("unknown or invalid regular expression");
	}
}
const MATH = [
	{
		name: "pi",
		arity: 0,
		call: () => Math.PI
	},
	...one("acos acosh asin asinh atan atanh cos cosh exp floor sin sinh sqrt tan tanh trunc log2"),
	...[named("ceil", Math.ceil), named("ceiling", Math.ceil)],
	...[
		named("ln", Math.log),
		named("log", Math.log10),
		named("log10", Math.log10)
	],
	...[named("degrees", (x) => x * 180 / Math.PI), named("radians", (x) => x * Math.PI / 180)],
	...[
		of2("atan2", Math.atan2),
		of2("mod", (x, y) => x % y),
		of2("pow", Math.pow),
		of2("power", Math.pow)
	],
	of2("log", (base, x) => Math.log(x) / Math.log(base))
];
function one(names) {
	return names.split(" ").map((name) => named(name, Math[name]));
}
function named(name, of) {
	return {
		name,
		arity: 1,
		call: (x) => real(x) && finite(of(Number(x)))
	};
}
function of2(name, of) {
	return {
		name,
		arity: 2,
		call: (x, y) => real(x) && real(y) && finite(of(Number(x), Number(y)))
	};
}
function real(value) {
	return (typeof value === "number" || typeof value === "string" && value.trim() !== "") && Number.isFinite(Number(value)) ? 1 : null;
}
function finite(value) {
	return Number.isNaN(value) ? null : value;
}
export { SHELL as n, joined as r, MATH as t };
