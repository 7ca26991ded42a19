package com.brandautomator.sandbox.protocol;

import java.io.IOException;

import com.brandautomator.sandbox.world.SandboxClock;
import com.brandautomator.sandbox.world.SandboxPart;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Receives every call of the Graph API: checks the version, counts it, lets the faults
 * that were ordered happen, and enters it in the ledger.
 */
@SandboxPart
class GraphCallFilter extends OncePerRequestFilter {

	private final GraphCallReader reader;

	private final UsageLimits limits;

	private final FaultPlayer faults;

	private final GraphErrorWriter errors;

	private final Ledger ledger;

	private final SandboxClock clock;

	GraphCallFilter(GraphCallReader reader, UsageLimits limits, FaultPlayer faults, GraphErrorWriter errors,
			Ledger ledger, SandboxClock clock) {
		this.reader = reader;
		this.limits = limits;
		this.faults = faults;
		this.errors = errors;
		this.ledger = ledger;
		this.clock = clock;
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return !this.reader.knows(request);
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		GraphCall call = this.reader.read(request);
		GraphCall.attach(request, call);
		Versions.announce(call, response);
		response.setDateHeader(HttpHeaders.DATE, this.clock.now().toEpochMilli());
		try {
			this.reader.readBody(request, call);
			Versions.check(call);
			this.limits.count(call, response);
			this.faults.play(call, new Exchange(request, response, chain));
		}
		catch (GraphError ex) {
			this.errors.write(ex, call, response);
		}
		finally {
			this.ledger.enter(call);
		}
	}

}
