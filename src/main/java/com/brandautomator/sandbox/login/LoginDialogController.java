package com.brandautomator.sandbox.login;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import com.brandautomator.sandbox.protocol.HtmlPage;
import com.brandautomator.sandbox.world.WhenSandboxEnabled;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * The login dialog: a plain form, asked by GET and answered by POST (graph-api.md,
 * section 1.1).
 */
@RestController
@WhenSandboxEnabled
@RequestMapping("/sandbox/{version:v\\d+\\.\\d+}/dialog/oauth")
class LoginDialogController {

	private static final HtmlPage FORM = new HtmlPage("dialog");

	private static final HtmlPage REFUSAL = new HtmlPage("dialog-error");

	private final DialogRules rules;

	private final People people;

	private final LoginCodes codes;

	LoginDialogController(DialogRules rules, People people, LoginCodes codes) {
		this.rules = rules;
		this.people = people;
		this.codes = codes;
	}

	@GetMapping
	ResponseEntity<String> show(@RequestParam Map<String, String> parameters, HttpServletRequest request) {
		DialogRequest asked = this.rules.check(parameters);
		return FORM.answer(HttpStatus.OK, Map.of("action", request.getRequestURI(), "client_id", asked.clientId(),
				"redirect_uri", asked.redirectUri(), "state", asked.state(), "scope", asked.scope()));
	}

	@PostMapping
	ResponseEntity<Void> decide(@RequestParam Map<String, String> parameters) {
		DialogRequest asked = this.rules.check(parameters);
		URI answer = switch (parameters.getOrDefault("decision", "")) {
			case "approve" -> approve(asked, parameters);
			case "deny" -> asked.denied();
			default -> throw new DialogRefused("Choose approve or deny.");
		};
		return ResponseEntity.status(HttpStatus.FOUND).location(answer).build();
	}

	@ExceptionHandler
	ResponseEntity<String> refuse(DialogRefused ex) {
		return REFUSAL.answer(HttpStatus.BAD_REQUEST, Map.of("message", ex.getMessage()));
	}

	private URI approve(DialogRequest asked, Map<String, String> parameters) {
		Persona persona = Persona.of(parameters.getOrDefault("persona", "brand"))
			.orElseThrow(() -> new DialogRefused("Unknown persona."));
		Optional<String> label = Optional.ofNullable(parameters.get("person")).filter((text) -> !text.isBlank());
		Set<String> extras = parameters.containsKey(Scopes.BUSINESS_MANAGEMENT) ? Set.of(Scopes.BUSINESS_MANAGEMENT)
				: Set.of();
		Person person = this.people.approve(persona, label, Scopes.parse(asked.scope()), extras);
		return asked.approved(this.codes.issue(person.id(), asked.redirectUri()));
	}

}
