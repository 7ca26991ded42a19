package com.brandautomator.graph.api;

import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/**
 * The login dialog, as a browser would submit it. Only the sandbox's can be walked this
 * way.
 */
@HttpExchange
public interface DialogApi {

	/**
	 * Submits the dialog's form; the answer redirects to us with the code.
	 */
	@PostExchange(url = "/dialog/oauth", contentType = "application/x-www-form-urlencoded")
	ResponseEntity<Void> submit(@RequestBody MultiValueMap<String, String> form);

}
