// src/replay/engine.ts
var Refused = class extends Error {
	name = "Refused";
};
function refusal(action) {
	try {
		action();
		return null;
	} catch (error) {
		if (error instanceof Refused) return error.message;
		throw error;
	}
}
export { refusal as n, Refused as t };
