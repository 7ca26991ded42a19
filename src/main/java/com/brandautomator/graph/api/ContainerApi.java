package com.brandautomator.graph.api;

import com.brandautomator.graph.model.Container;
import com.brandautomator.graph.model.Created;

import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/**
 * Containers: what is made before it is published (graph-api 3).
 */
@HttpExchange
public interface ContainerApi {

	/**
	 * Makes a container.
	 * @param form the parameters of graph-api 3.2
	 */
	@PostExchange(url = "/{instagramUserId}/media", contentType = "application/x-www-form-urlencoded")
	Created create(@RequestAttribute(Credential.ATTRIBUTE) Credential credential, @PathVariable String instagramUserId,
			@RequestBody MultiValueMap<String, String> form);

	/**
	 * Reads a container.
	 */
	@GetExchange("/{containerId}?fields=id,status_code,status,video_status")
	Container status(@RequestAttribute(Credential.ATTRIBUTE) Credential credential, @PathVariable String containerId);

	/**
	 * Publishes a container. Not idempotent towards the world: its answer may be lost
	 * although it happened (graph-api 3.5).
	 * @param form {@code creation_id}
	 */
	@PostExchange(url = "/{instagramUserId}/media_publish", contentType = "application/x-www-form-urlencoded")
	Created publish(@RequestAttribute(Credential.ATTRIBUTE) Credential credential, @PathVariable String instagramUserId,
			@RequestBody MultiValueMap<String, String> form);

}
